/** To come. */
export default function OfficerPage() {
  return null;
}
