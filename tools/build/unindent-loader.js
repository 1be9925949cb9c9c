/** Takes the indentation out of a view: in its templates it would be sent to every reader, and HTML sees one space all the same. */
module.exports = function unindent(source) {
  return source.replace(/\n[ \t]+/g, '\n');
};
