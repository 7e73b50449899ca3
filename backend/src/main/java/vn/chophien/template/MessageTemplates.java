package vn.chophien.template;

import java.util.List;

/** The occasions on which one feature writes, told by the feature. */
public interface MessageTemplates {

    /** What they have in common. */
    String group();

    List<MessageTemplate> all();
}
