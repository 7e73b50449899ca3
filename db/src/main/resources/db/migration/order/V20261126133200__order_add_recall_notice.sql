-- An order that holds or got goods of a recall, and what its buyer knows and says of it.
CREATE TABLE recall_notice (
    recall_id   BIGINT      NOT NULL,
    order_id    BIGINT      NOT NULL,
    created_at  DATETIME(3) NOT NULL,
    read_at     DATETIME(3) NULL,
    answer      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    answered_at DATETIME(3) NULL,
    PRIMARY KEY (recall_id, order_id),
    KEY notice_by_order (order_id),
    CONSTRAINT notice_of_recall FOREIGN KEY (recall_id) REFERENCES recall (id),
    CONSTRAINT notice_to_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    CONSTRAINT notice_answer_is_known CHECK (answer IN ('STOPPED', 'RETURNING', 'USED_UP'))
);
