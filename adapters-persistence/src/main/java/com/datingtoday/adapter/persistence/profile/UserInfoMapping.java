package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.ProfileAudience;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code user_info}. */
@Mapper(config = RowMapping.class)
interface UserInfoMapping extends RowMapping, TraitsMapping {

    @Mapping(target = "nickname", source = "nickname.value")
    @Mapping(target = "introduction", source = "introduction.value")
    @Mapping(target = ".", source = "traits")
    @Mapping(target = "birthday", source = "birth.birthday.date")
    @Mapping(target = "birthdayChanges", source = "birth.corrections")
    @Mapping(target = ".", source = "privacy")
    UserInfoRow toRow(UserInfo info);

    default int toCode(ProfileAudience authority) {
        return authority.code();
    }

    default int toCode(MessagePermission messageAuthority) {
        return messageAuthority.code();
    }
}
