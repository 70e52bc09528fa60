/** REST controllers of chat. */
@NullMarked
package com.datingtoday.adapter.web.chat.rest;

import org.jspecify.annotations.NullMarked;
