package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.media.MediaService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Sha256;

/**
 * Photos of papers. They are drawn anew as all pictures are, and then sealed: unlike a product's picture, nobody sees one
 * for knowing its name, only the applicant and staff.
 */
@ApplicationScoped
@Retried
@Transactional
public class DossierPaperService {

    public static final int MOST = 8;

    @Inject
    DossierService dossiers;

    @Inject
    DossierRepository rows;

    @Inject
    PaperRepository papers;

    @Inject
    MediaService media;

    @Inject
    DossierSecrets secrets;

    @Inject
    Clock clock;

    public List<PaperView> own(String number, Actor applicant) {
        return papers.of(dossiers.find(number, applicant).id());
    }

    public void add(String number, @Nullable PaperKind kind, byte[] file, Actor applicant) {
        DossierView dossier = editable(number, applicant);
        if (kind == null) {
            throw InvalidInput.of("paper-kind", "Hãy chọn ảnh này là giấy gì.");
        }
        if (papers.of(dossier.id()).size() >= MOST) {
            throw InvalidInput.of("photo", "Nhiều nhất " + MOST + " ảnh. Hãy bỏ bớt rồi thêm.");
        }
        byte[] drawn = media.redrawn(file);
        String hash = HexFormat.of().formatHex(Sha256.of(drawn));
        papers.add(dossier.id(), kind, hash, secrets.sealFile(drawn, number), clock.instant());
    }

    public void remove(String number, long paperId, Actor applicant) {
        papers.remove(editable(number, applicant).id(), paperId);
    }

    /** For its applicant, and for staff once it was sent. */
    public byte[] file(String number, long paperId, Actor actor) {
        long dossier = actor.isStaff()
                ? Optional.of(number)
                        .filter(DossierNumber::isOne)
                        .flatMap(rows::find)
                        .filter(sent -> sent.status() != DossierStatus.DRAFT)
                        .map(Dossier::id)
                        .orElseThrow(() -> new NotFound("dossier", number))
                : dossiers.find(number, actor).id();
        return papers.sealed(dossier, paperId)
                .map(kept -> secrets.openFile(kept, number))
                .orElseThrow(() -> new NotFound("paper", paperId));
    }

    private DossierView editable(String number, Actor applicant) {
        DossierView dossier = dossiers.find(number, applicant);
        if (!dossier.status().isEditable()) {
            throw DossierService.closed();
        }
        return dossier;
    }
}
