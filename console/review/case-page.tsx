/** To come. */
export default function CasePage({ number }: { number: string }) {
  return <h1>{number}</h1>;
}
