package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.payment.statement.ReadStatement;
import vn.chophien.payment.statement.StatementReading;
import vn.chophien.shared.InvalidInput;

/**
 * Takes in banks' statements. A statement is kept and looked at line by line; then it is counted, once: its lines are
 * messages like those of any messenger, so that what several tell of counts once, and what is unsure waits for a person.
 */
@ApplicationScoped
public class BankStatementService {

    @Inject
    StatementKeepingService keeping;

    @Inject
    PaymentEvents events;

    /** Newest first, without their lines. */
    public List<BankStatement> newest(Actor actor) {
        actor.requireStaff();
        return keeping.newest();
    }

    /**
     * Keeps a statement. The same file again is the same statement.
     *
     * @param typedAccount whose statement it is; may be empty where its letterhead says so
     * @return its id
     */
    public long take(byte[] file, String typedAccount, Actor actor) {
        actor.require(Permission.MONEY);
        ReadStatement read = StatementReading.read(file);
        return keeping.keep(account(typedAccount.replaceAll("[\\s.-]", ""), read.account()), file, read, actor);
    }

    private static String account(String typed, @Nullable String told) {
        if (!typed.isEmpty() && told != null && !bare(typed).equals(bare(told))) {
            throw InvalidInput.of(
                    "tai-khoan", "Sao kê này là của tài khoản " + told + ". Hãy xem lại tệp hoặc số tài khoản.");
        }
        String account = typed.isEmpty() ? told : typed;
        if (account == null) {
            throw InvalidInput.of("tai-khoan", "Sao kê không ghi số tài khoản. Hãy nhập số tài khoản.");
        }
        if (!account.matches("[0-9A-Za-z]{4,19}")) {
            throw InvalidInput.of("tai-khoan", "Số tài khoản chỉ có chữ số và chữ cái không dấu, dài 4 đến 19.");
        }
        return account;
    }

    /** Spreadsheets eat the zeros in front. */
    private static String bare(String account) {
        return account.replaceFirst("^0+", "");
    }

    public BankStatement statement(long id, Actor actor) {
        actor.requireStaff();
        return keeping.judged(id);
    }

    /** Counts a statement; counted again, or by two at once, it changes nothing more. */
    public void count(long id, Actor actor) {
        actor.require(Permission.MONEY);
        events.conclude(keeping.count(id, actor));
    }
}
