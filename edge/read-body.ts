/** The bytes of a body, or null when there are more than `most`: what is beyond is never held. */
export async function readBody(request: Request, most: number): Promise<Uint8Array | null> {
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > most) {
    await request.body?.cancel();
    return null;
  }
  const whole = new Uint8Array(most);
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return whole.subarray(0, length);
    if (length + chunk.value.byteLength > most) {
      await reader?.cancel();
      return null;
    }
    whole.set(chunk.value, length);
    length += chunk.value.byteLength;
  }
}
