package com.datingtoday.bootstrap.development.population;

import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import java.util.List;
import java.util.Locale;

/** Random nicknames and introductions. */
final class NameGenerator {

    private static final List<String> FAMILIES =
            words("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏");
    private static final List<String> MALE =
            words("伟 强 磊 洋 勇 军 杰 涛 超 明 刚 平 辉 鹏 浩 宇 轩 子轩 浩然 博文 俊杰 天宇 志强 建国 晓东 思远 嘉豪 逸飞");
    private static final List<String> FEMALE =
            words("芳 娜 敏 静 丽 艳 娟 霞 燕 玲 婷 雪 琳 欣 悦 梓涵 诗雨 雨桐 欣怡 佳琪 思琪 若曦 晓月 梦瑶 语嫣 可馨 一诺 安琪");
    private static final List<String> MOODS = words("快乐的 安静的 爱笑的 迷路的 早起的 晚睡的 慢悠悠的 勇敢的 温柔的 认真的 好奇的 闪亮的 自由的 远方的");
    private static final List<String> THINGS = words("小猫 柠檬 云朵 海风 星星 橘子 鲸鱼 面包 咖啡 松鼠 向日葵 旅人 月亮 企鹅 小鹿 西瓜 山楂 吉他 风筝 熊猫 奶茶");
    private static final List<String> LATIN_MALE =
            words("Leo Jack Kevin Eric Jason Tony Alex Ryan David Andy Ben Sam Oscar Max Felix Ivan Hugo Noah");
    private static final List<String> LATIN_FEMALE =
            words("Mia Amy Lily Coco Luna Grace Zoe Emma Ivy Chloe Nina Ruby Anna Ella Vivian Cindy Tina Yuki");
    private static final List<String> LATIN_FAMILIES = words("Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun");

    private static final List<String> BEGINNINGS = List.of("喜欢", "周末常常", "最近迷上", "一直在", "I like ", "On weekends: ");
    private static final List<String> PASTIMES =
            List.of("看电影", "爬山", "做饭", "听音乐", "旅行", "拍照", "读书", "跑步", "逛展", "hiking", "cooking", "films");
    private static final List<String> ENDS = List.of("。", ",认识一下吧。", ",想找一个聊得来的人。", "!", ". Say hello.");

    private NameGenerator() {}

    private static List<String> words(String all) {
        return List.of(all.split(" ", -1));
    }

    /** Creates a nickname in the normalized form of {@link Nickname#of}, without the cost of normalization. */
    static Nickname nickname(Gender gender, SeededChoice seededChoice) {
        return new Nickname(
                switch (seededChoice.share(30, 20, 25, 25)) {
                    case 0 -> seededChoice.oneOf(FAMILIES) + given(gender, seededChoice);
                    case 1 -> (seededChoice.withProbability(0.5) ? "小" : "阿") + given(gender, seededChoice);
                    case 2 -> seededChoice.oneOf(MOODS) + seededChoice.oneOf(THINGS);
                    default -> latin(gender, seededChoice);
                });
    }

    private static String given(Gender gender, SeededChoice seededChoice) {
        return seededChoice.oneOf(female(gender, seededChoice) ? FEMALE : MALE);
    }

    private static String latin(Gender gender, SeededChoice seededChoice) {
        var name = seededChoice.oneOf(female(gender, seededChoice) ? LATIN_FEMALE : LATIN_MALE);
        return switch (seededChoice.share(3, 3, 4)) {
            case 0 -> name;
            case 1 -> name + " " + seededChoice.oneOf(LATIN_FAMILIES);
            default -> name.toLowerCase(Locale.ROOT) + "_" + seededChoice.between(1, 99);
        };
    }

    private static boolean female(Gender gender, SeededChoice seededChoice) {
        return gender == Gender.FEMALE || (gender == Gender.UNKNOWN && seededChoice.withProbability(0.5));
    }

    static Introduction introduction(SeededChoice seededChoice) {
        return new Introduction(
                seededChoice.oneOf(BEGINNINGS) + seededChoice.oneOf(PASTIMES) + seededChoice.oneOf(ENDS));
    }
}
