/** To come. */
export default function MailroomPage() {
  return null;
}
