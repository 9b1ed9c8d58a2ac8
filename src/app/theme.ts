import { Alert, type CSSVariablesResolver, createTheme } from '@mantine/core'

/** Dense and calm: small text, small radii, one accent. */
export const theme = createTheme({
  primaryColor: 'ink',
  // Shade 7 in the dark keeps white text on a filled button above 4.5:1.
  primaryShade: { light: 7, dark: 7 },
  colors: {
    ink: ['#eef1ff', '#dce1fb', '#b6c0f2', '#8f9dea', '#6e7fe3', '#596dde', '#4d63dc', '#3b4fd8', '#3345ae', '#283a99'],
    dark: ['#d5d7dd', '#b1b5bf', '#989dab', '#5c616e', '#3a3e48', '#2b2e36', '#212329', '#17181c', '#131417', '#0f1013'],
  },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'sm' } },
    Text: { defaultProps: { size: 'sm' } },
    // A breath of the colour: Mantine's own is a block of red in the dark.
    Alert: Alert.extend({
      styles: { message: { fontSize: 'var(--mantine-font-size-sm)' } },
      vars: (_theme, { color }) => {
        const tone = color === 'red' ? 'var(--studio-removed)' : 'var(--studio-changed)'
        return {
          root: {
            '--alert-color': tone,
            '--alert-bg': `color-mix(in srgb, ${tone} 9%, var(--studio-surface))`,
            '--alert-bd': `1px solid color-mix(in srgb, ${tone} 35%, var(--studio-surface))`,
          },
        }
      },
    }),
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } }, styles: { title: { fontWeight: 600 }, content: { border: '1px solid var(--studio-line)' } } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close the notice' } } },
    InputWrapper: { styles: { description: { fontSize: '0.75rem' }, error: { fontSize: '0.75rem' } } },
    // Without it the first item has the focus, and nothing but items stands in the menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // Its own element would be a second banner of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
  },
})

/** The studio's own colours; everything that is not Mantine's takes them by name. */
export const studioVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--studio-surface': '#ffffff',
    '--studio-surface-side': '#f7f8fa',
    '--studio-surface-hover': '#eff1f5',
    '--studio-surface-selected': '#e6eafb',
    '--studio-line': '#e2e5eb',
    '--studio-text': '#1c1e24',
    '--studio-text-quiet': '#5a6070',
    '--studio-accent': '#3b4fd8',
    '--studio-added': '#177733',
    '--studio-removed': '#c0262d',
    '--studio-changed': '#8a5a00',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-error': '#c0262d',
    '--mantine-color-dimmed': '#5a6070',
    '--mantine-color-placeholder': '#6b7180',
  },
  dark: {
    '--studio-surface': '#17181c',
    '--studio-surface-side': '#131417',
    '--studio-surface-hover': '#212329',
    '--studio-surface-selected': '#262c4f',
    '--studio-line': '#2b2e36',
    '--studio-text': '#e3e5ea',
    '--studio-text-quiet': '#989dab',
    '--studio-accent': '#8f9dea',
    '--studio-added': '#56c271',
    '--studio-removed': '#f0777d',
    '--studio-changed': '#d9a343',
    '--mantine-color-body': '#17181c',
    '--mantine-color-error': '#f0777d',
    '--mantine-color-dimmed': '#989dab',
    '--mantine-color-placeholder': '#868c9b',
    '--mantine-color-anchor': '#8f9dea',
  },
})
