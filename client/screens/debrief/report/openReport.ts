// Brings a report to its reader: a page in a tab of its own, anything else as a file. Must not know who asks.
import { fetchReport, type ReportFormat, type ReportKey } from '../../../net/reportApi.ts';
import { language } from '../../../words/t.ts';

/** @throws ApiError when it does not come; the tab is closed again */
export async function openReport(key: ReportKey, format: ReportFormat): Promise<void> {
  // At once, while this is still the press of a button: later a browser takes it for an advertisement.
  const tab = format === 'html' ? window.open('', '_blank') : null;
  try {
    const address = URL.createObjectURL(await fetchReport(key, format, language.value));
    if (tab !== null) tab.location.replace(address);
    else saveFile(address, fileName(key, format));
  } catch (error) {
    tab?.close();
    throw error;
  }
}

function fileName({ code, teamId }: ReportKey, format: ReportFormat): string {
  return `${[code, teamId, 'report'].filter((part) => part !== '').join('-')}.${format}`;
}

function saveFile(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
