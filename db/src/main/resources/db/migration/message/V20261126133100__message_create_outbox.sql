-- What people are to be told, written in the transaction that gives the reason and sent after it.
CREATE TABLE message_outbox (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    message_key   VARCHAR(120)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- whom, about what, which time
    topic         VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- such as 'recall-12'
    channel       VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient     VARCHAR(160)  NOT NULL,
    title         VARCHAR(160)  NOT NULL,
    body          VARCHAR(1000) NOT NULL,
    created_at    DATETIME(3)   NOT NULL,
    claimed_until DATETIME(3)   NULL,
    tries         INT           NOT NULL DEFAULT 0,
    sent_at       DATETIME(3)   NULL,
    last_error    VARCHAR(200)  NULL,
    CONSTRAINT message_is_written_once UNIQUE (message_key),
    CONSTRAINT message_channel_is_known CHECK (channel IN ('EMAIL', 'SMS')),
    KEY message_waiting (sent_at, channel, id),
    KEY message_by_topic (topic)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
