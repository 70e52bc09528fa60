/** Finding others over HTTP: where somebody is, who is near, popular, or as looked for. */
@NullMarked
package com.datingtoday.adapter.web.discovery;

import org.jspecify.annotations.NullMarked;
