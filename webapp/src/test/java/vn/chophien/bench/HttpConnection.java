package vn.chophien.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept-alive HTTP/1.1 connection that does next to nothing itself, because the load shares two cores with the server
 * that it measures. Cookies are kept as a browser would.
 */
final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final String host;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    HttpConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        host = "localhost:" + port;
    }

    Answer get(String path, boolean gzip) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + (gzip ? "Accept-Encoding: gzip\r\n" : "")
                + cookieLine() + "\r\n");
        return read();
    }

    Answer post(String path, String form) throws IOException {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        send("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + body.length + "\r\n" + cookieLine() + "\r\n" + form);
        return read();
    }

    void forgetCookies() {
        cookies.clear();
    }

    private void send(String request) throws IOException {
        out.write(request.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String cookieLine() {
        if (cookies.isEmpty()) {
            return "";
        }
        StringBuilder line = new StringBuilder("Cookie: ");
        cookies.forEach(
                (name, value) -> line.append(name).append('=').append(value).append("; "));
        return line.append("\r\n").toString();
    }

    private Answer read() throws IOException {
        String status = line();
        int length = -1;
        boolean chunked = false;
        String location = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = header.substring(colon + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "location" -> location = value;
                case "set-cookie" -> remember(value);
                default -> {}
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(Math.max(0, length));
        return new Answer(Integer.parseInt(status.split(" ", 3)[1]), location, body);
    }

    private void remember(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private byte[] chunks() throws IOException {
        var whole = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What came back. */
    record Answer(int status, String location, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
