/** Where an unanswered question is answered. */
export function focusFirstRadio(form: HTMLFormElement): void {
  form.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
}
