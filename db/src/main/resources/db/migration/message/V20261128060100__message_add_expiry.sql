-- What is worth nothing after a while, such as a code: not sent after it, and forgotten once it was sent.
ALTER TABLE message_outbox ADD COLUMN expires_at DATETIME(3) NULL, ADD KEY message_by_expiry (expires_at),
    ADD KEY message_by_recipient (recipient);
