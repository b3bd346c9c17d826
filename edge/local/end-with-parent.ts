/**
 * Loaded into wrangler's own processes before anything else: ends one of them when whoever started it is gone.
 * A parent that is killed can tell nobody, but the channel it held closes. Wrangler then ends its workerd.
 */
if (process.channel) {
  // Only listens: the channel alone keeps nothing running.
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
