// A click lands where it was aimed. A value in focus takes more room, so that moving the focus
// when the button goes down would move what is below it away before the button comes up.
const CONTROLS = "#record :is(button, summary, a)";
const FIELDS = "input, textarea, select"; // which say only when they are left that they changed

export function aimClicks() {
  document.addEventListener("mousedown", (event) => {
    if (document.activeElement?.matches(FIELDS) || event.button !== 0) return;
    if (event.target.closest?.(CONTROLS)) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    event.target.closest?.("#record summary")?.focus({ preventScroll: true });
  });
}
