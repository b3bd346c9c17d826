/**
 * The data of a server's events (text/event-stream) as its text arrives in pieces of any size. The SDK's reader
 * gives the same through four layers of iterators, which took two thirds of a call's processor time.
 */
export function toldEvents(): { take(piece: string): string[] } {
  let rest = '';
  let data: string[] = [];

  return {
    /** What events the piece has brought to their end. Comments, names and ids are passed over. */
    take(piece) {
      const ended: string[] = [];
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop() ?? '';
      for (const told of lines) {
        const line = told.endsWith('\r') ? told.slice(0, -1) : told;
        if (line === '') {
          if (data.length > 0) ended.push(data.join('\n'));
          data = [];
        } else if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5));
      }
      return ended;
    },
  };
}
