package vn.chophien.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection that does next to nothing itself, because the load shares two cores with the server
 * that it measures.
 */
final class HttpConnection implements AutoCloseable {

    private final int port;
    private final String host;
    private Socket socket;
    private OutputStream out;
    private InputStream in;
    private boolean closing;

    HttpConnection(int port) throws IOException {
        this.port = port;
        host = "localhost:" + port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        closing = false;
    }

    Answer get(String path, boolean gzip) throws IOException {
        return get(path, gzip, "");
    }

    /** @param headers whole lines, such as cookies */
    Answer get(String path, boolean gzip, String headers) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + (gzip ? "Accept-Encoding: gzip\r\n" : "") + headers
                + "\r\n");
        return read();
    }

    Answer postForm(String path, String form, String headers) throws IOException {
        return post(path, "application/x-www-form-urlencoded", form, headers);
    }

    /** Sends JSON under a key of its own, as a program that places orders does. */
    Answer postJson(String path, String key, String json) throws IOException {
        return post(path, "application/json", json, "Idempotency-Key: " + key + "\r\n");
    }

    Answer postText(String path, String text) throws IOException {
        return post(path, "text/plain", text, "");
    }

    private Answer post(String path, String type, String body, String headers) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        send("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + length + "\r\n" + headers + "\r\n" + body);
        return read();
    }

    private void send(String request) throws IOException {
        if (closing) { // the server ends each connection after some hundred answers, and says so in the last one
            socket.close();
            open();
        }
        out.write(request.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private Answer read() throws IOException {
        String status = line();
        int length = -1;
        boolean chunked = false;
        String location = "";
        List<String> cookies = new ArrayList<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = header.substring(colon + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "location" -> location = value;
                case "set-cookie" -> cookies.add(value.split(";", 2)[0]);
                case "connection" -> closing = value.equalsIgnoreCase("close");
                default -> {}
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(Math.max(0, length));
        return new Answer(Integer.parseInt(status.split(" ", 3)[1]), body, location, cookies);
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
    record Answer(int status, byte[] body, String location, List<String> cookies) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
