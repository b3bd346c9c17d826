/*
 * A request as the Messages API takes it, as plain data. This room does not know the SDK; whoever does hands
 * this on as it is.
 */

export interface TextBlock {
  type: 'text';
  text: string;
  cache_control?: { type: 'ephemeral'; ttl: '5m' | '1h' };
}

export type Effort = 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** Absent: the model thinks as it sees fit. */
export type ThinkingSwitch = { type: 'disabled' } | { type: 'between_tools' };

export interface WebSearchTool {
  type: 'web_search_20250305';
  name: 'web_search';
  max_uses: number;
}

export type JsonSchema = { [key: string]: unknown };

export interface MessageRequest {
  model: string;
  max_tokens: number;
  system: TextBlock[];
  messages: { role: 'user'; content: TextBlock[] }[];
  thinking?: ThinkingSwitch;
  output_config: { effort: Effort; format?: { type: 'json_schema'; schema: JsonSchema } };
  tools?: WebSearchTool[];
}
