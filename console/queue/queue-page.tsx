/** To come. */
export default function QueuePage() {
  return null;
}
