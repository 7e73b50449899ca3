package vn.chophien.catalogue;

import java.util.List;

/** What buyers wrote of a product and what people asked about it, each the newest first; and what may be ordered ahead. */
record Voices(List<ReviewView> reviews, List<QuestionView> questions, List<AheadOffer> ahead) {}
