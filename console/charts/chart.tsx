import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** What is told of the mark that was pressed. */
interface Pressed {
  readonly name: string;
  readonly dataIndex: number;
  readonly seriesIndex: number;
}

interface ChartProps {
  option: EChartsCoreOption;
  height: number;
  /** What it shows, for those who do not see it; its table twin has the values. */
  label: string;
  onPress?: (pressed: Pressed) => void;
}

/** A chart of ECharts, drawn as SVG: sharp at every scale, and in the page's own fonts. */
export function Chart({ option, height, label, onPress }: ChartProps) {
  const container = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const press = useRef(onPress);
  press.current = onPress;

  useEffect(() => {
    if (container.current === null) return;
    const drawn = init(container.current, null, { renderer: 'svg' });
    chart.current = drawn;
    drawn.on('click', (event) => {
      if (typeof event.dataIndex !== 'number') return;
      press.current?.({ name: String(event.name), dataIndex: event.dataIndex, seriesIndex: event.seriesIndex ?? 0 });
    });
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(container.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption({ animation: false, ...option }, { notMerge: true });
    chart.current?.resize();
  }, [option]);

  return <div ref={container} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
