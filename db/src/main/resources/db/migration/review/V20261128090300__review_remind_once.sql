-- Who was reminded once to review what they got, and who wants no such mail.
CREATE TABLE review_reminder (
    order_id BIGINT      NOT NULL PRIMARY KEY,
    sent_at  DATETIME(3) NOT NULL,
    CONSTRAINT reminder_of_order FOREIGN KEY (order_id) REFERENCES market_order (id)
);
CREATE TABLE reminder_refusal (
    address_hash BINARY(32)  NOT NULL PRIMARY KEY,
    refused_at   DATETIME(3) NOT NULL
);
