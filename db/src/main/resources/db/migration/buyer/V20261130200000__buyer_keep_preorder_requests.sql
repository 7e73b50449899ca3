-- Whose requests ahead are, by the rule of buyer_checkout: one account's at most, that of who asked while signed in, or who
-- took it over by a proved contact.
CREATE TABLE buyer_preorder_request (
    request_id BIGINT      NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    at         DATETIME(3) NOT NULL,
    taken_over BOOLEAN     NOT NULL,
    CONSTRAINT buyer_request_is_there FOREIGN KEY (request_id) REFERENCES preorder_request (id),
    CONSTRAINT buyer_request_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);
