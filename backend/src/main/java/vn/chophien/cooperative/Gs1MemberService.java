package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.trace.key.CompanyPrefix;
import vn.chophien.trace.key.Gln;
import vn.chophien.trace.key.InvalidKey;

/** Which sellers have a company prefix of GS1. Staff write it down, since a made-up one would name somebody else's goods. */
@ApplicationScoped
@Retried
@Transactional
public class Gs1MemberService {

    @Inject
    Gs1MemberRepository members;

    @Inject
    SellerService sellers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public Optional<Gs1Member> of(long sellerId) {
        return members.find(sellerId);
    }

    /** The seller that this number names as a party. */
    public Optional<SellerView> party(Gln gln) {
        return members.seller(gln.value()).map(sellers::seller);
    }

    /**
     * Writes a seller's prefix down as the certificate says; later keys follow it, older ones stay what they are.
     *
     * @param gln may be empty
     */
    public void write(long sellerId, String prefix, String gln, Actor actor) {
        actor.require(Permission.LISTINGS);
        SellerView seller = sellers.seller(sellerId);
        CompanyPrefix company = prefix(prefix);
        Gln party = gln.isEmpty() ? null : gln(gln, company);
        Optional<Gs1Member> before = members.find(sellerId);
        if (members.isTaken(sellerId, company.value(), party == null ? null : party.value())) {
            throw new RuleViolation(
                    "gs1.taken", "Tiền tố hay mã GLN này đã ghi cho người bán khác. Hãy xem lại giấy chứng nhận.");
        }
        Gs1Member member = new Gs1Member(sellerId, company, party, Times.dayOf(clock.instant()), actor.name());
        members.put(member);
        if (!Objects.equals(party, before.map(Gs1Member::gln).orElse(null))) {
            members.addParty(sellerId, party, clock.instant());
        }
        audit.record(
                actor,
                "seller.gs1",
                "seller",
                seller.slug(),
                before.map(Gs1MemberService::inWords).orElse(null),
                inWords(member),
                null);
    }

    private static String inWords(Gs1Member member) {
        return member.prefix().value() + (member.gln() == null ? "" : ", GLN " + member.gln());
    }

    private static CompanyPrefix prefix(String text) {
        try {
            return new CompanyPrefix(text);
        } catch (InvalidKey wrong) {
            throw InvalidInput.of("prefix", "Tiền tố là 4 đến 12 chữ số, ví dụ 8939999901.");
        }
    }

    private static Gln gln(String text, CompanyPrefix company) {
        try {
            Gln gln = new Gln(text);
            if (company.owns(gln)) {
                return gln;
            }
        } catch (InvalidKey wrong) {
            throw InvalidInput.of("gln", "Mã GLN có 13 chữ số, chữ số cuối để kiểm tra. Hãy xem lại.");
        }
        throw InvalidInput.of("gln", "Mã GLN này không thuộc tiền tố ở trên.");
    }
}
