package vn.chophien.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Stands outside the transaction that a {@link Retried} call begins. */
@Retried
@Interceptor
@Priority(RetryAround.OUTSIDE_TRANSACTIONS)
class RetryAround {

    /** Transactions begin at {@code PLATFORM_BEFORE + 200}. */
    static final int OUTSIDE_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 100;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        return transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? Retry.whole(call::proceed)
                : call.proceed();
    }
}
