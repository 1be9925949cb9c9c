import { IRenderManagerService } from '@univerjs/engine-render';
import type { Engine } from './engine';

/** How often the grid is drawn while the add-on works: often enough to see it going on. */
const WORKING_FRAME_MS = 500;

/** What is private in Univer's drawing: it is called for every frame, and draws all that has changed. */
interface Drawing {
  _renderFrame(timestamp: number): void;
}

/**
 * Draws less often while the add-on works. Between two calls of a service there is time for a frame, and drawing one takes
 * a hundred times as long as the call. As in Sheets, what a script has written appears in steps and at its end.
 * @param isWorking whether the add-on is running and not waiting for the person
 */
export function drawLessWhile(engine: Engine, isWorking: () => boolean): void {
  const drawing = engine.injector.get(IRenderManagerService).getRenderById(engine.unit)?.engine;
  if (!drawing) return;
  const canvas = drawing as unknown as Drawing;
  const draw = canvas._renderFrame.bind(drawing);
  let last = 0;
  canvas._renderFrame = (timestamp) => {
    if (isWorking() && performance.now() - last < WORKING_FRAME_MS) return;
    draw(timestamp);
    last = performance.now();
  };
}
