package vn.chophien.message;

/** Whoever carries messages out of the house. */
interface MessageGateway {

    Channel channel();

    /** Whether this market was told how; if not, messages wait. */
    boolean isConfigured();

    /** @throws MessageNotTaken when it did not go through; it is tried again later */
    void send(MessageRepository.Waiting message) throws MessageNotTaken;

    /** A message was refused, or nobody answered. */
    class MessageNotTaken extends Exception {
        MessageNotTaken(String why) {
            super(why);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }
}
