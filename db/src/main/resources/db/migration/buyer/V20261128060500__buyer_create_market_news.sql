-- A letter of the market to those who agreed to it.
CREATE TABLE market_news (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title      VARCHAR(120)  NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    sent_at    DATETIME(3)   NOT NULL,
    sent_by    BIGINT        NOT NULL,
    recipients INT           NOT NULL,
    CONSTRAINT news_by_account FOREIGN KEY (sent_by) REFERENCES account (id),
    KEY news_by_time (sent_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
