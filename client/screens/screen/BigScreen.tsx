// Stands in until this screen is built.
export function BigScreen() {
  return <main />;
}
