/** Payments through WeChat Pay. */
@NullMarked
package com.datingtoday.adapter.providers.vip.wechat;

import org.jspecify.annotations.NullMarked;
