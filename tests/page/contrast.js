// Evaluated in the page: every visible word whose contrast with its ground is below 4.5 : 1.
() => {
    const channel = (v) => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
    const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const paint = (colours) => {
        canvas.clearRect(0, 0, 1, 1);
        for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const under = (node) => {
        const layers = [];
        for (let at = node; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
        return ['white', ...layers];
    };
    const found = [];
    for (const node of document.querySelectorAll('body *')) {
        const words = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
        if (!words || !node.checkVisibility() || node.closest('svg, noscript, #toasts, #arrivals')) continue;
        const ground = under(node);
        const [a, b] = [light(paint([...ground, getComputedStyle(node).color])), light(paint(ground))];
        const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        if (ratio < 4.5) found.push(`${node.className || node.nodeName}: ${ratio.toFixed(2)} ${node.textContent.slice(0, 20)}`);
    }
    return found;
}
