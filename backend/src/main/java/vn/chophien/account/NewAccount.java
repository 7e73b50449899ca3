package vn.chophien.account;

/** An account as somebody wants it, checked, its password already hashed. Only {@link NewAccountService} makes one. */
public final class NewAccount {

    final String name;
    final String signInName;
    final String passwordHash;

    NewAccount(String name, String signInName, String passwordHash) {
        this.name = name;
        this.signInName = signInName;
        this.passwordHash = passwordHash;
    }

    public String name() {
        return name;
    }
}
