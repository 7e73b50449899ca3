package vn.chophien.message;

/** How a message travels. */
public enum Channel {
    EMAIL("Thư điện tử"),
    SMS("Tin nhắn SMS");

    private final String vietnamese;

    Channel(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
