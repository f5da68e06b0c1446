// The line to the server. Every (re)connection first takes the whole state anew and then follows from its number,
// so a restarted server, whose numbers begin again, is caught as surely as a dropped connection.

const FIRST_WAIT = 300; // ms
const LONGEST_WAIT = 2500; // the server is on this machine: asking often costs nothing

/** resync: () => Promise<last event number>; apply: (event) => void; changed: (connected) => void */
export function listen({ resync, apply, changed }) {
  let wait = FIRST_WAIT;

  function again() {
    changed(false);
    setTimeout(open, wait);
    wait = Math.min(wait * 1.4, LONGEST_WAIT);
  }

  async function open() {
    let last;
    try {
      last = await resync();
    } catch {
      again();
      return;
    }
    const source = new EventSource(`/play/events?since=${last}`);
    source.onopen = () => {
      wait = FIRST_WAIT;
      changed(true);
    };
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      if (event.type === 'gap') { // the server forgot events we never saw: begin anew
        source.close();
        open();
        return;
      }
      if (event.n <= last) return; // already told
      last = event.n;
      apply(event);
    };
    source.onerror = () => {
      source.close();
      again();
    };
  }

  open();
}
