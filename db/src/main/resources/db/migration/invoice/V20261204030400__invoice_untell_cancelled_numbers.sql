-- Until now the number of an invoice that was called off at the provider stayed before its buyer as if it were valid.
UPDATE order_invoice_request r SET r.invoice_no = NULL, r.answered_at = NULL
WHERE EXISTS (SELECT 1 FROM order_invoice i WHERE i.order_id = r.order_id AND i.state = 'CANCELLED'
              AND CONCAT(i.symbol, ' ', i.invoice_no) = r.invoice_no)
  AND NOT EXISTS (SELECT 1 FROM order_invoice i WHERE i.order_id = r.order_id AND i.state = 'ISSUED');
