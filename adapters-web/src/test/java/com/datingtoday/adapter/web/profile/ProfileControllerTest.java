package com.datingtoday.adapter.web.profile;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.GetMyProfile;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.profile.own.UpdateMyProfile;
import com.datingtoday.application.profile.view.ViewProfile;
import com.datingtoday.domain.profile.Completeness;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.Traits;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserInfo;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Birthday;
import com.datingtoday.domain.profile.value.BirthdayRecord;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Email;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.Height;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.PrivacySettings;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.profile.visibility.ProfileView;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.vip.VipInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class ProfileControllerTest {

    static final UserId ANNA = PersonSamples.ANNA;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GetMyProfile getMyProfile;

    @Autowired
    UpdateMyProfile updateMyProfile;

    @Autowired
    ViewProfile viewProfile;

    @Autowired
    ListLabels listLabels;

    @Autowired
    CreateMediaLink createMediaLink;

    @BeforeEach
    void labels_and_links_exist() {
        given(listLabels.list(any())).willReturn(PersonSamples.catalogue());
        given(createMediaLink.create(any())).willReturn("/api/media/x");
    }

    @Test
    void the_own_profile_contains_all_private_data() {
        var traits = new Traits(
                Gender.FEMALE,
                GenderPreference.BOTH,
                new Height(170),
                MaritalStatus.SINGLE,
                Education.MASTER,
                Salary.TO_20000);
        var birth = new BirthdayRecord(new Birthday(LocalDate.of(1996, 2, 29)), 1);
        var privacy = new PrivacySettings(
                ProfileAudience.FOLLOWED, true, false, true, MessagePermission.MATCHES, true, false);
        var info = new UserInfo(
                ANNA, new Nickname("Anna"), new Introduction("Hello"), traits, birth, privacy, WebSlice.NOON);
        var vip = new VipInfo(ANNA, WebSlice.NOON.plusSeconds(1));
        var waiting = new GetMyProfile.PendingText("nickname", new Sensitive<>("Annabel"), ReviewState.REFUSED);
        var mine = new GetMyProfile.MyProfile(
                profile(info, new UserAlbum(List.of(PersonSamples.PHOTO)), new UserLabels(Set.of(3, 4)), vip),
                new Sensitive<>("+8613499990000"),
                new Email("anna@example.com"),
                7,
                8,
                new Completeness(90, List.of("photo")),
                List.of(waiting));
        given(getMyProfile.get(new GetMyProfile.Query(ANNA))).willReturn(mine);

        assertThat(calls().get("/api/users/me"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"user_id\":100001,\"nickname\":\"Anna\","
                        + "\"introduction\":\"Hello\",\"gender\":2,\"sexual\":3,\"birthday\":\"1996-02-29\","
                        + "\"birthday_open\":false,\"age\":30,\"height\":170,\"emotion\":0,\"education\":4,"
                        + "\"salary\":5,\"phone\":\"+8613499990000\",\"email\":\"anna@example.com\","
                        + "\"authority\":2,\"hide_age\":true,\"hide_distance\":false,\"hide_online\":true,"
                        + "\"message_authority\":3,\"hide_read\":true,\"incognito\":false,"
                        + "\"photos\":[{\"photo_id\":77,\"state\":\"visible\",\"width\":1000,\"height\":800,"
                        + "\"blurhash\":\"LEHV6n\",\"large\":\"/api/media/x\",\"medium\":\"/api/media/x\","
                        + "\"small\":\"/api/media/x\"}],\"labels\":[{\"id\":3,\"name\":\"Tea\"}],\"vip\":true,"
                        + "\"following\":7,\"followers\":8,\"complete\":90,\"missing\":[\"photo\"],"
                        + "\"waiting\":[{\"field\":\"nickname\",\"text\":\"Annabel\",\"state\":\"refused\"}],"
                        + "\"create_time\":\"2026-03-01T12:00:00.000Z\"}}");
    }

    @Test
    void fields_without_a_value_are_null_or_the_code_for_unknown() {
        given(getMyProfile.get(any())).willReturn(emptyProfile());

        assertThat(calls().get("/api/users/me"))
                .bodyText()
                .contains("\"introduction\":null,\"gender\":0,\"sexual\":0,\"birthday\":null,"
                        + "\"birthday_open\":true,\"age\":null,\"height\":null,\"emotion\":null,\"education\":0,"
                        + "\"salary\":null,")
                .contains("\"email\":null,")
                .contains("\"photos\":[],\"labels\":[],\"vip\":false,")
                .contains("\"waiting\":[]");
    }

    @Test
    void an_update_changes_the_given_fields_and_clears_empty_ones() {
        given(getMyProfile.get(any())).willReturn(emptyProfile());

        var form = "nickname=Bea&gender=&height=&salary=6&hide_age=true&message_authority=2&email=";
        assertThat(calls().send(HttpMethod.PATCH, "/api/users/me", form))
                .hasStatusOk()
                .bodyText()
                .contains("\"nickname\":\"Anna\"");

        var changes = List.<ProfileChange>of(
                new ProfileChange.SetNickname(new Nickname("Bea")),
                new ProfileChange.SetGender(Gender.UNKNOWN),
                new ProfileChange.SetHeight(null),
                new ProfileChange.SetSalary(Salary.ABOVE_20000),
                new ProfileChange.SetHideAge(true),
                new ProfileChange.SetMessagePermission(MessagePermission.FOLLOWED));
        verify(updateMyProfile)
                .update(new UpdateMyProfile.Command(ANNA, changes, new UpdateMyProfile.EmailChange(null)));
    }

    @Test
    void another_profile_contains_only_visible_data() {
        var traits = new Traits(Gender.MALE, GenderPreference.FEMALE, null, null, Education.UNKNOWN, null);
        given(viewProfile.view(new ViewProfile.Query(ANNA, PersonSamples.BERND)))
                .willReturn(new ProfileView(
                        PersonSamples.BERND,
                        new Nickname("Bernd"),
                        null,
                        OptionalInt.empty(),
                        traits,
                        List.of(PersonSamples.PHOTO),
                        new ProfileView.Labels(List.of(3, 4), List.of()),
                        PersonSamples.status()));

        assertThat(calls().get("/api/users/100002"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"user_id\":100002,"
                        + "\"nickname\":\"Bernd\",\"introduction\":null,\"age\":null,\"gender\":1,\"sexual\":2,"
                        + "\"height\":null,\"emotion\":null,\"education\":0,\"salary\":null,"
                        + "\"photos\":[{\"photo_id\":77,\"width\":1000,\"height\":800,\"blurhash\":\"LEHV6n\","
                        + "\"large\":\"/api/media/x\",\"medium\":\"/api/media/x\",\"small\":\"/api/media/x\"}],"
                        + "\"labels\":[{\"id\":3,\"name\":\"Tea\"}],\"shared_labels\":[],\"vip\":false,"
                        + "\"verified\":true,\"newcomer\":false,\"distance\":\"5\",\"presence\":\"today\","
                        + "\"following\":true,\"followed\":false}}");
    }

    @Test
    void an_invisible_user_is_not_found() {
        given(viewProfile.view(any())).willThrow(new DomainException(new ProfileError.UserNotFound()));

        var result = calls().get("/api/users/100002");

        assertThat(result).hasStatus(404);
        assertThat(result)
                .bodyText()
                .isEqualTo("{\"code\":501,\"msg\":\"user not found.\",\"data\":{\"reason\":\"USER_NOT_FOUND\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "nickname=, nickname",
        "introduction=%20, introduction",
        "gender=3, gender",
        "sexual=4, sexual",
        "birthday=2000-02-30, birthday",
        "height=99, height",
        "emotion=4, emotion",
        "education=6, education",
        "salary=0, salary",
        "email=anna, email",
        "authority=3, authority",
        "authority=, authority",
        "hide_age=, hide_age",
        "hide_distance=perhaps, hide_distance",
        "hide_online=, hide_online",
        "message_authority=0, message_authority",
        "hide_read=, hide_read",
        "incognito=, incognito",
    })
    void an_invalid_parameter_is_named(String form, String parameter) {
        assertRejected(calls().send(HttpMethod.PATCH, "/api/users/me", form), parameter);

        verifyNoInteractions(updateMyProfile);
    }

    private static GetMyProfile.MyProfile emptyProfile() {
        var info = new UserInfo(
                ANNA,
                new Nickname("Anna"),
                null,
                Traits.EMPTY,
                BirthdayRecord.EMPTY,
                PrivacySettings.OPEN,
                WebSlice.NOON);
        return new GetMyProfile.MyProfile(
                profile(info, UserAlbum.EMPTY, UserLabels.NONE, VipInfo.never(ANNA)),
                new Sensitive<>("+8613499990000"),
                null,
                0,
                0,
                new Completeness(0, List.of()),
                List.of());
    }

    private static Profile profile(UserInfo info, UserAlbum album, UserLabels labels, VipInfo vip) {
        return new Profile(info, album, labels, vip, false, false, PublishedLocation.NONE);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
