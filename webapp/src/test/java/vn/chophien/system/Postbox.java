package vn.chophien.system;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SMS provider and a mail server that speak their real protocols and keep what they are given. */
final class Postbox implements AutoCloseable {

    /** To a number that ends so, the provider refuses the first try of every message. */
    static final String BUSY = "000";

    record Sms(String id, String to, String text) {}

    record Mail(String to, String content) {

        /** As a mail program reads it. */
        MimeMessage parsed() {
            try {
                return new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            } catch (MessagingException e) {
                throw new IllegalStateException(content, e);
            }
        }

        String subject() {
            try {
                return parsed().getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(content, e);
            }
        }
    }

    private final HttpServer provider;
    private final ServerSocket mailServer;
    private final List<Sms> texts = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    Postbox() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        provider = HttpServer.create(new InetSocketAddress(here, 0), 0);
        provider.createContext("/sms", exchange -> {
            String json = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(take(json) ? 200 : 503, -1);
            exchange.close();
        });
        provider.start();
        mailServer = new ServerSocket(0, 20, here);
        Thread thread = new Thread(this::serveMail, "postbox");
        thread.setDaemon(true);
        thread.start();
    }

    String smsUrl() {
        return "http://127.0.0.1:" + provider.getAddress().getPort() + "/sms";
    }

    int mailPort() {
        return mailServer.getLocalPort();
    }

    List<Sms> textsTo(String phone) {
        return texts.stream().filter(sms -> sms.to().equals(phone)).toList();
    }

    List<Sms> textsAbout(String word) {
        return texts.stream().filter(sms -> sms.text().contains(word)).toList();
    }

    List<Mail> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.to().contains(address)).toList();
    }

    List<Mail> mailsTo(String address, String subject) {
        return mailsTo(address).stream()
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    private boolean take(String json) {
        Sms sms = new Sms(value(json, "id"), value(json, "to"), value(json, "text"));
        if (sms.to().endsWith(BUSY) && !refused.contains(sms.id())) {
            refused.add(sms.id());
            return false;
        }
        texts.add(sms);
        return true;
    }

    /** None of what the market sends needs escaping; a message that did would not be found by the tests. */
    private static String value(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        return value.find() ? value.group(1) : "";
    }

    private void serveMail() {
        while (!mailServer.isClosed()) {
            try (Socket client = mailServer.accept()) {
                converse(client);
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    /** RFC 5321, as much as a client without extensions needs. */
    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 postbox");
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                to = line.substring(8);
                say(out, "250 ok");
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                mails.add(new Mail(to, content(in)));
                say(out, "250 ok");
            } else if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append('\n');
        }
        return content.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        provider.stop(0);
        try {
            mailServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
