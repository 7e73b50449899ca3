package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.chophien.db.BatchInsert;

/** Who can sign in: the sellers that name an account in {@code sellers.txt}, and the staff of {@code staff.txt}. */
final class AccountLoader {
    static final String PASSWORD = "chophien-demo";

    /** The password above, hashed once: 210,000 rounds for each of a dozen accounts would slow every start. */
    static final String PASSWORD_HASH = "PBKDF2WithHmacSHA512:210000:"
            + "n/Mnpp5JYJi4fm0/IUI+qRt5Qu+orLFz14VCxaVlbXo=:JqzxD4Jp4eZK/WUIq3LqNzjeYjBdHYGwKs8xCRDPGnI=";

    /** Together all that staff may do, so that one sign-in walks every page. */
    private static final List<String> WHOLE = List.of("SUPERVISOR", "AGRICULTURE", "OPERATOR", "ADMINISTRATOR");

    private final World world;
    private final BatchInsert accounts;
    private final BatchInsert members;
    private final BatchInsert staffMembers;
    private final BatchInsert duties;
    private long lastId;

    AccountLoader(World world) {
        this.world = world;
        this.accounts = world.into(
                "account", "id", "sign_in_name", "display_name", "role", "password_hash", "status", "created_at");
        this.members =
                world.into("seller_member", "seller_id", "account_id", "since").after(accounts);
        this.staffMembers =
                world.into("staff_member", "account_id", "office", "sample").after(accounts);
        this.duties = world.into("staff_role", "account_id", "role").after(accounts);
    }

    void load() throws SQLException {
        for (DemoFacts.SignIn staff : DemoFacts.signIns()) {
            if (staff.role().equals("STAFF")) {
                long account =
                        open(staff.name(), staff.displayName(), "STAFF", world.days.at(-700, LocalTime.of(8, 0)));
                staffMembers.add(account, "Sở Công Thương (minh họa)", true);
                for (String duty : WHOLE) {
                    duties.add(account, duty);
                }
            }
        }
        for (Card card : Card.read("sellers.txt")) {
            if (card.has("sign-in")) {
                List<String> cells = Card.cells(card.text("sign-in"));
                LocalDateTime since = world.days.at(1 - card.number("joined"), LocalTime.of(9, 0));
                long account = open(cells.get(0), cells.get(1), "SELLER", since);
                members.add(world.seller(card.key()).id(), account, since);
            }
        }
        accounts.send();
        members.send();
        staffMembers.send();
        duties.send();
    }

    private long open(String signInName, String displayName, String role, LocalDateTime since) throws SQLException {
        accounts.add(++lastId, signInName, displayName, role, PASSWORD_HASH, "ACTIVE", since);
        return lastId;
    }
}
