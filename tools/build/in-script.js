/** The source of a script as it can stand in a page: what would be taken for its end, or for another's beginning, is an escape. */
const inScript = (source) =>
  String(source.source())
    .replace(/<(?=!--|\/?script)/gi, '\\x3c')
    .trim();

module.exports = { inScript };
