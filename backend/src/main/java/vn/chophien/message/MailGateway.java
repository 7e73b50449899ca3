package vn.chophien.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends mail by SMTP; with a user name it signs in, and encrypts where the server offers it. */
@ApplicationScoped
class MailGateway implements MessageGateway {

    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "chophien.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "chophien.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "chophien.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "chophien.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "chophien.mail.password")
    Optional<String> password;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isConfigured() {
        return host.isPresent() && from.isPresent();
    }

    @Override
    public void send(MessageRepository.Waiting message) throws MessageNotTaken {
        try {
            MimeMessage mail = new MimeMessage(session());
            mail.setFrom(new InternetAddress(from.orElseThrow(), true));
            mail.setRecipient(RecipientType.TO, new InternetAddress(message.recipient(), true));
            mail.setSubject(message.title(), StandardCharsets.UTF_8.name());
            setContent(mail, message);
            mail.setHeader("X-Chophien-Id", Long.toString(message.id()));
            Transport.send(mail);
        } catch (MessagingException refused) {
            throw new MessageNotTaken(refused.getClass().getSimpleName() + ": " + refused.getMessage());
        }
    }

    /** The best comes last, says RFC 2046 5.1.4. */
    private static void setContent(MimeMessage mail, MessageRepository.Waiting message) throws MessagingException {
        String utf8 = StandardCharsets.UTF_8.name();
        if (message.html() == null) {
            mail.setText(message.body(), utf8);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(message.body(), utf8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(message.html(), utf8, "html");
        mail.setContent(new MimeMultipart("alternative", text, html));
    }

    private Session session() {
        Properties told = new Properties();
        told.put("mail.smtp.host", host.orElseThrow());
        told.put("mail.smtp.port", Integer.toString(port));
        told.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        told.put("mail.smtp.timeout", PATIENCE_MILLIS);
        told.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        told.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        told.put("mail.smtp.starttls.enable", "true");
        told.put("mail.smtp.starttls.required", Boolean.toString(user.isPresent()));
        return Session.getInstance(
                told,
                user.isEmpty()
                        ? null
                        : new Authenticator() {
                            @Override
                            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(user.orElseThrow(), password.orElse(""));
                            }
                        });
    }
}
