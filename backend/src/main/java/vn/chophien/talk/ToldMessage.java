package vn.chophien.talk;

/** One message, and the order that it was about. */
public record ToldMessage(String orderNumber, TalkMessage message) {}
