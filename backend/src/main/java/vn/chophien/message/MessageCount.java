package vn.chophien.message;

/**
 * How far the messages of a topic have come, on one channel.
 *
 * @param failing waiting, after at least one try that failed
 * @param configured whether this market can send on the channel at all; if not, they wait until it can
 */
public record MessageCount(Channel channel, long sent, long waiting, long failing, boolean configured) {}
