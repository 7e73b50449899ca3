package vn.chophien.message;

/**
 * Something to tell one person once.
 *
 * @param key whom, about what, which time; written twice, it is told once
 * @param topic what it is counted under
 */
public record Message(String key, String topic, Channel channel, String recipient, String title, String body) {}
