// Builds the app as `npm start` does, without starting it: for images and for machines that only build.
import { buildIfNeeded } from "./build-if-needed.mjs";
import { drawFiguresIfNeeded } from "./figures.mjs";
import { installIfNeeded } from "./install-if-needed.mjs";
import { runUntilStopped } from "./lifecycle.mjs";
import { checkNodeVersion } from "./project.mjs";
import { makeSteps } from "./steps.mjs";

runUntilStopped(async ({ finish, whileStarting }) => {
  checkNodeVersion();
  const step = makeSteps(3);
  await whileStarting(() => step("Packages", installIfNeeded));
  await whileStarting(() => step("Figures", drawFiguresIfNeeded));
  await whileStarting(() => step("Build", buildIfNeeded));
  finish();
});
