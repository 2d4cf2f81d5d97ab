// Stands in until this screen is built.
export function FacilitatorScreen() {
  return <main />;
}
