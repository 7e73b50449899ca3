package vn.chophien.web.workspace;

import java.util.EnumSet;
import java.util.Set;
import vn.chophien.account.MandateScope;
import vn.chophien.member.GrantMandate;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** What a household ticks, and staff copy from its paper. */
public final class MandateForm {

    private MandateForm() {}

    public static GrantMandate read(Form form, long sellerId) {
        Set<MandateScope> scopes = EnumSet.noneOf(MandateScope.class);
        for (String name : form.all("scopes")) {
            MandateScope scope = Choices.read(MandateScope.class, name);
            if (scope == null) {
                throw InvalidInput.of("scopes", "Hãy chọn việc trong danh sách.");
            }
            scopes.add(scope);
        }
        return new GrantMandate(
                form.text("key"),
                sellerId,
                form.text("helper"),
                scopes,
                Choices.day(form.text("endsOn")),
                form.isTicked("agreed"));
    }
}
