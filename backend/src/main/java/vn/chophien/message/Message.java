package vn.chophien.message;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell one person once.
 *
 * @param key whom, about what, which time; written twice, it is told once
 * @param topic what it is counted under
 * @param html the same as the body, for programs that show it; none for SMS
 */
public record Message(
        String key,
        String topic,
        Channel channel,
        String recipient,
        String title,
        String body,
        @Nullable String html) {

    public Message(String key, String topic, Channel channel, String recipient, String title, String body) {
        this(key, topic, channel, recipient, title, body, null);
    }

    public static Message mail(String key, String topic, String address, Letter letter) {
        return new Message(key, topic, Channel.EMAIL, address, letter.title(), letter.text(), letter.html());
    }
}
